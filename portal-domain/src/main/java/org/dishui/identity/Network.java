package org.dishui.identity;

/** Where a request comes from, as far as it can be told apart: an IPv4 address, or the /64 that one IPv6 subscriber has. */
final class Network {
    private static final int GROUPS = 4;

    private Network() {}

    static String of(String address) {
        if (!address.contains(":") || !address.matches("[0-9A-Fa-f:]+(%.*)?")) return address;
        var parts = address.replaceAll("%.*", "").split("::", 2);
        var first = parts[0].isEmpty() ? new String[0] : parts[0].split(":", -1);
        var groups = new StringBuilder();
        for (int i = 0; i < GROUPS; i++)
            groups.append(i < first.length ? Integer.toHexString(Integer.parseInt(first[i], 16)) : "0")
                    .append(':');
        return groups + ":/64";
    }
}
