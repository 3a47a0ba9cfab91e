@NullMarked
package org.waymark.app.growth.store;

import org.jspecify.annotations.NullMarked;
