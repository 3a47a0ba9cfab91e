/** Pages of moves. */
@NullMarked
package org.waymark.app.mobility.web;

import org.jspecify.annotations.NullMarked;
