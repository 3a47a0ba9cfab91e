/**
 * Texts of the catalogues as vectors: which are needed, where they are kept, how far the work is;
 * and the engine's ranking policies built from them. Uses the encoder; embeds in the background,
 * never while a page waits, and keeps no vector of what a person wrote.
 */
@NullMarked
package org.waymark.app.skills.meaning;

import org.jspecify.annotations.NullMarked;
