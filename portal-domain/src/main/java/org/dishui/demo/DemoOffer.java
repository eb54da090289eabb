package org.dishui.demo;

import org.dishui.shared.Slug;

/**
 * Somebody of the demo who agreed to being matched, and the program that is released and offered to them.
 *
 * @param applicant e-mail of a demo person
 */
public record DemoOffer(String applicant, Slug program) {}
