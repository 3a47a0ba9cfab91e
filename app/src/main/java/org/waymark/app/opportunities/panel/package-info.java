/**
 * Who judges beside those who fill an opening, their notes, and their scores, which nobody sees
 * before giving their own.
 */
@NullMarked
package org.waymark.app.opportunities.panel;

import org.jspecify.annotations.NullMarked;
