/** Pages of moves to another country. */
@NullMarked
package org.waymark.app.mobility.border.web;

import org.jspecify.annotations.NullMarked;
