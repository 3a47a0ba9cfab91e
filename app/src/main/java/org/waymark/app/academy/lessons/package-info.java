/** Reading lessons, quizzes, exercises, certificates, and lessons at the moment of use. */
@NullMarked
package org.waymark.app.academy.lessons;

import org.jspecify.annotations.NullMarked;
