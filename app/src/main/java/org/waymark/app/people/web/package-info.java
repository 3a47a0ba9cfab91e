@NullMarked
package org.waymark.app.people.web;

import org.jspecify.annotations.NullMarked;
