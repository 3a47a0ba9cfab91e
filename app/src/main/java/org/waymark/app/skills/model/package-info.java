/** The rules: plain values, no framework, no database. */
@NullMarked
package org.waymark.app.skills.model;

import org.jspecify.annotations.NullMarked;
