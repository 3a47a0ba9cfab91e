/**
 * The managers' academy: eight lessons written for this product, how far somebody is in them,
 * quizzes, exercises, certificates, what managers tell each other beneath a lesson, and the short
 * words of a lesson on the pages where they are needed. Knows nobody's team and no module above:
 * those say through {@link org.waymark.app.academy.ExerciseDone} what they saw somebody do.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "shell", "audit", "people", "communication", "exchange"})
@NullMarked
package org.waymark.app.academy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
