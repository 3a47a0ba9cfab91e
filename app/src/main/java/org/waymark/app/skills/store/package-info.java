/** Keeps and finds what the module owns; all SQL but that of pages. */
@NullMarked
package org.waymark.app.skills.store;

import org.jspecify.annotations.NullMarked;
