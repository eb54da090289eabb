package org.dishui.site.web.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An address as a square that a phone reads, such as the one that verifies a letter.
 *
 * @param size modules a side, with the quiet zone around: the viewBox of the path
 * @param path the dark modules, for an SVG on a page
 * @param png the same as a picture's address, for a PDF
 */
public record QrCode(int size, String path, String png) {
    private static final int PIXELS = 6;

    public static QrCode of(String address) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(modules.getWidth(), path(modules), png(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + address, e);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0, run; x < modules.getWidth(); x += run + 1) {
                run = 0;
                while (x + run < modules.getWidth() && modules.get(x + run, y)) run++;
                if (run > 0) path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
            }
        return path.toString();
    }

    private static String png(BitMatrix modules) {
        int side = modules.getWidth() * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                picture.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0xFF000000 : 0xFFFFFFFF);
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
