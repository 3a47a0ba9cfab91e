@NullMarked
package org.waymark.app.growth.reactions;

import org.jspecify.annotations.NullMarked;
