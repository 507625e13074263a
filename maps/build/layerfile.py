"""Reads and writes the map layer file; the format is described in maps/README.md."""
from dataclasses import dataclass, field

MAGIC = b'BWMAP1'
POINT, LINE, POLYGON = 1, 2, 3


@dataclass
class Layer:
    """One layer: `features` holds (attributes, parts); a part is a list of (x, y) in whole metres, rings are not closed."""
    geometry: int
    keys: list[str]
    features: list[tuple[dict, list]] = field(default_factory=list)

    def vertices(self) -> int:
        return sum(len(part) for _, parts in self.features for part in parts)


def _uvarint(n: int) -> bytes:
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def _zigzag(n: int) -> bytes:
    return _uvarint((n << 1) ^ (n >> 63))


def _string(text: str) -> bytes:
    raw = text.encode('utf-8')
    return _uvarint(len(raw)) + raw


def encode(layer: Layer) -> bytes:
    """The bytes of a layer; strings are numbered in order of first use, so that the same layer gives the same bytes."""
    table: dict[str, int] = {}
    body = bytearray()
    for attributes, parts in layer.features:
        for key in layer.keys:
            value = attributes.get(key)
            body += _uvarint(0 if value in (None, '') else 1 + table.setdefault(str(value), len(table)))
        body += _uvarint(len(parts))
        for part in parts:
            body += _uvarint(len(part))
            last = (0, 0)
            for x, y in part:
                body += _zigzag(x - last[0]) + _zigzag(y - last[1])
                last = (x, y)
    head = bytearray(MAGIC) + bytes([layer.geometry]) + _uvarint(len(layer.keys))
    for text in layer.keys:
        head += _string(text)
    head += _uvarint(len(table))
    for text in table:
        head += _string(text)
    return bytes(head + _uvarint(len(layer.features)) + body)


class _Cursor:
    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def uvarint(self) -> int:
        n = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            n |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return n

    def zigzag(self) -> int:
        n = self.uvarint()
        return (n >> 1) ^ -(n & 1)

    def string(self) -> str:
        length = self.uvarint()
        self.at += length
        return self.data[self.at - length:self.at].decode('utf-8')

    def part(self) -> list:
        x = y = 0
        points = []
        for _ in range(self.uvarint()):
            x += self.zigzag()
            y += self.zigzag()
            points.append((x, y))
        return points


def decode(data: bytes) -> Layer:
    """The layer in `data`; raises ValueError if the file is of another kind or has bytes left over."""
    if data[:6] != MAGIC:
        raise ValueError('not a map layer file')
    cursor = _Cursor(data)
    cursor.at = 7
    keys = [cursor.string() for _ in range(cursor.uvarint())]
    table = [cursor.string() for _ in range(cursor.uvarint())]
    layer = Layer(data[6], keys)
    for _ in range(cursor.uvarint()):
        indexes = [cursor.uvarint() for _ in keys]
        attributes = {k: table[i - 1] for k, i in zip(keys, indexes) if i}
        layer.features.append((attributes, [cursor.part() for _ in range(cursor.uvarint())]))
    if cursor.at != len(data):
        raise ValueError(f'{len(data) - cursor.at} bytes left over')
    return layer
