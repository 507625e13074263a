#!/usr/bin/python3
"""Unwraps WOFF 1.0 fonts into the TrueType files they hold; every table stays as it is, byte for byte.

usage: unwrap_fonts.py TARGET_FOLDER font.woff...
"""
import pathlib
import struct
import sys
import zlib


def unwrap(woff: bytes) -> bytes:
    """Returns the TrueType file inside a WOFF 1.0 file (W3C WOFF 1.0, sections 3 to 5)."""
    signature, flavor, _, count, _, total = struct.unpack('>4sIIHHI', woff[:20])
    if signature != b'wOFF':
        raise ValueError('not a WOFF 1.0 file')
    entries = [struct.unpack('>4sIIII', woff[44 + 20 * i:64 + 20 * i]) for i in range(count)]
    selector = count.bit_length() - 1
    search_range = 16 << selector
    header = struct.pack('>IHHHH', flavor, count, search_range, selector, 16 * count - search_range)
    position, directory, body = 12 + 16 * count, {}, b''
    for tag, offset, packed, length, checksum in sorted(entries, key=lambda e: e[1]):
        data = woff[offset:offset + packed]
        data = zlib.decompress(data) if packed < length else data
        directory[tag] = struct.pack('>4sIII', tag, checksum, position, length)
        data += b'\0' * (-length % 4)
        body += data
        position += len(data)
    font = header + b''.join(directory[t] for t in sorted(directory)) + body
    if len(font) != total:
        raise ValueError(f'unwrapped to {len(font)} bytes, the file states {total}')
    return font


if __name__ == '__main__':
    for name in map(pathlib.Path, sys.argv[2:]):
        (pathlib.Path(sys.argv[1]) / f'{name.stem}.ttf').write_bytes(unwrap(name.read_bytes()))
