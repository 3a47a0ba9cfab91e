/** What other modules saw managers do that lessons of the academy ask for as exercises. */
@NullMarked
package org.waymark.app.desk.lessons;

import org.jspecify.annotations.NullMarked;
