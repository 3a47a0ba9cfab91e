/** Reads taxonomies, roles and what people can do from files; writes only through the model. */
@NullMarked
package org.waymark.app.skills.imports;

import org.jspecify.annotations.NullMarked;
