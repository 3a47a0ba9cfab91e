package org.waymark.samples;

record Requirement(String skill, int minimum, int weight, boolean required) {}
