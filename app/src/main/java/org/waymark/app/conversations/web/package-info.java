@NullMarked
package org.waymark.app.conversations.web;

import org.jspecify.annotations.NullMarked;
