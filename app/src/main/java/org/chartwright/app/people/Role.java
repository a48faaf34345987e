package org.chartwright.app.people;

/** What a person is in the practice; {@code PLUGIN} is a program that acts for one. */
public enum Role {
    PHYSICIAN,
    CODER,
    FRONT_DESK,
    BILLER,
    MANAGER,
    ADMIN,
    PLUGIN
}
