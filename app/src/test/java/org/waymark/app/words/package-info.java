/**
 * Watches over all words of all modules: complete in both languages, and none outside the files.
 */
@NullMarked
package org.waymark.app.words;

import org.jspecify.annotations.NullMarked;
