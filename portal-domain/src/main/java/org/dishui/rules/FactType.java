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
    FILE,
    /** Any number of rows of a few facts each: employments, family members, branches, founders. */
    LIST;

    boolean standsInRows() {
        return this != LIST && this != FILE && this != IDENTITY && this != BANK_ACCOUNT;
    }

    /** Whether an answer of this type is held by such a value. */
    public boolean holds(Value value) {
        return switch (this) {
            case TEXT, PARAGRAPH, NAME, MOBILE, EMAIL, CREDIT_CODE -> value instanceof Value.Text;
            case CHOICE, COUNTRY -> value instanceof Value.Choice;
            case CHOICES -> value instanceof Value.Choices;
            case YES_NO -> value instanceof Value.YesNo;
            case NUMBER -> value instanceof Value.Count;
            case MONEY -> value instanceof Value.Amount;
            case DATE -> value instanceof Value.Date;
            case PERIOD -> value instanceof Value.Period;
            case IDENTITY -> value instanceof Value.Identity;
            case BANK_ACCOUNT -> value instanceof Value.Secret;
            case FILE -> value instanceof Value.Files;
            case LIST -> value instanceof Value.Rows;
        };
    }
}
