@NullMarked
package org.waymark.app.growth.model;

import org.jspecify.annotations.NullMarked;
