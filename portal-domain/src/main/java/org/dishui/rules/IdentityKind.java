package org.dishui.rules;

/** The documents by which a person in Shanghai can show who they are; none is ever the only choice. */
public enum IdentityKind {
    /** 居民身份证. */
    RESIDENT_ID,
    PASSPORT,
    /** 外国人永久居留身份证. */
    PERMANENT_RESIDENT_CARD,
    /** 港澳居民来往内地通行证. */
    HONG_KONG_MACAO_PERMIT,
    /** 台湾居民来往大陆通行证. */
    TAIWAN_PERMIT
}
