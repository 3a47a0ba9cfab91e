/**
 * Credit for managers who let people go in time: one for each, for a year, to bring one opening of
 * theirs forward. What it does is said on the opening itself.
 */
@NullMarked
package org.waymark.app.recognition.credit;

import org.jspecify.annotations.NullMarked;
