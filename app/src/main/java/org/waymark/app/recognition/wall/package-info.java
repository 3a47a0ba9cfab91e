/** What everybody may read: thanks and symbols of those who agreed. */
@NullMarked
package org.waymark.app.recognition.wall;

import org.jspecify.annotations.NullMarked;
