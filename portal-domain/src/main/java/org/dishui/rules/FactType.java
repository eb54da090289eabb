package org.dishui.rules;

/** What kind of answer a fact takes; decides the control that asks for it and the {@link Value} that holds it. */
public enum FactType {
    /** One line. */
    TEXT,
    /** Several lines. */
    PARAGRAPH,
    /** A person's full name, 1 to 150 code points. */
    NAME,
    /** One of a few. */
    CHOICE,
    /** Any of a few. */
    CHOICES,
    YES_NO,
    /** A whole number with a unit of its own. */
    NUMBER,
    /** Yuan, exact to the fen. */
    MONEY,
    DATE,
    /** From one day to another, both included. */
    PERIOD,
    /** ISO 3166 code of a country or region. */
    COUNTRY,
    /** One identity document: its kind and its number; the number is kept sealed. */
    IDENTITY,
    MOBILE,
    EMAIL,
    /** The unified social credit code of an organization. */
    CREDIT_CODE,
    /** The number of a bank account; kept sealed. */
    BANK_ACCOUNT,
    /** One or several files. */
    FILE
}
