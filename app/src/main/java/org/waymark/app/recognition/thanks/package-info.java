/**
 * Thanks for work, tied to the skills that showed in it. Whoever was thanked decides who reads it;
 * refused or taken back it is no evidence and nobody else's to see.
 */
@NullMarked
package org.waymark.app.recognition.thanks;

import org.jspecify.annotations.NullMarked;
