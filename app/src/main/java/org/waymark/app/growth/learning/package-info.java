/** The learning catalogue: what people can learn from, as files brought it in. Enrols nobody. */
@NullMarked
package org.waymark.app.growth.learning;

import org.jspecify.annotations.NullMarked;
