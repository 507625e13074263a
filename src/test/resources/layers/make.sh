#!/bin/sh
# Makes every file of this folder but the six .csv tables, with the programs of GDAL (written with GDAL 3.6.2), gzip's head, and
# Python's zipfile for the two hostile archives. Run it in this folder.
set -e
rm -rf raster vector broken tables
mkdir raster vector broken tables

# --- imagery: 240 x 240 pixels of 0.005 degrees, dark green, three bright marks of 8 x 8 pixels ---
csv() { ogr2ogr -f GeoJSON "$2" "$1" -oo GEOM_POSSIBLE_NAMES=WKT -oo KEEP_GEOM_COLUMNS=NO -a_srs EPSG:4326; }
csv marks.csv marks.tmp.geojson
gdal_create -q -outsize 240 240 -bands 3 -burn 40 -burn 70 -burn 50 -a_srs EPSG:4326 -a_ullr 35.6 35.6 36.8 34.4 raster/degrees.tif
gdal_rasterize -q -b 1 -b 2 -b 3 -burn 250 -burn 240 -burn 30 marks.tmp.geojson raster/degrees.tif
gdal_translate -q -co COMPRESS=DEFLATE raster/degrees.tif raster/tmp.tif && mv raster/tmp.tif raster/degrees.tif
gdalwarp -q -t_srs EPSG:32637 -tr 500 500 -r near -dstnodata 0 -co COMPRESS=LZW -co TILED=YES -co BLOCKXSIZE=64 -co BLOCKYSIZE=64 raster/degrees.tif raster/utm37.tif
gdalwarp -q -t_srs EPSG:3857 -tr 600 600 -r near -dstalpha -co COMPRESS=DEFLATE raster/degrees.tif raster/mercator-alpha.tif
# turned by 30 degrees: pixel (c, r) lies at x = 700000 + 433.013 c + 250 r, y = 3900000 + 250 c - 433.013 r of UTM 37N
gdal_translate -q -of VRT raster/degrees.tif raster/tmp.vrt
sed -e 's#<SRS.*</SRS>#<SRS>EPSG:32637</SRS>#' -e 's#<GeoTransform>.*</GeoTransform>#<GeoTransform>200000, 433.013, 250, 3850000, 250, -433.013</GeoTransform>#' raster/tmp.vrt > raster/turned.vrt
gdal_translate -q -co COMPRESS=DEFLATE raster/turned.vrt raster/turned.tif
rm raster/tmp.vrt raster/turned.vrt
# sixteen bits, from 2000 to 2600, with a column of "no data" (0) at the left; and 32-bit floating point
gdal_translate -q -b 1 -ot UInt16 -scale 40 250 2000 2600 -co COMPRESS=DEFLATE raster/degrees.tif raster/tmp16.tif
gdalwarp -q -te 35.5 34.4 36.8 35.6 -dstnodata 0 -co COMPRESS=DEFLATE raster/tmp16.tif raster/sixteen.tif
gdal_translate -q -b 1 -ot Float32 -scale 40 250 -0.5 0.75 -a_nodata -9999 -co COMPRESS=DEFLATE -co PREDICTOR=3 raster/degrees.tif raster/float.tif
gdal_translate -q -ot UInt16 -b 1 -b 2 -b 3 -b 1 -b 2 -scale 0 255 0 10000 -co COMPRESS=DEFLATE raster/degrees.tif raster/fivebands.tif
rm -f raster/tmp16.tif
# what a file can say of its bands: a name, a unit, scale and offset; a palette; least is white; 32 bits without a sign
gdal_translate -q -of VRT -b 1 -ot Int16 -scale 40 250 -300 1200 -a_nodata -300 raster/degrees.tif raster/tmp.vrt
sed -e 's#<ColorInterp>.*</ColorInterp>#<Description>height</Description><UnitType>m</UnitType><Offset>5</Offset><Scale>0.1</Scale>#' raster/tmp.vrt > raster/noted.vrt
gdal_translate -q -co COMPRESS=DEFLATE raster/noted.vrt raster/noted.tif
gdal_translate -q -of VRT -b 1 -scale 40 250 0 1 raster/degrees.tif raster/tmp.vrt
sed -e 's#<ColorInterp>.*</ColorInterp>#<ColorInterp>Palette</ColorInterp><ColorTable><Entry c1="40" c2="70" c3="50" c4="255"/><Entry c1="250" c2="240" c3="30" c4="255"/></ColorTable>#' raster/tmp.vrt > raster/palette.vrt
gdal_translate -q -co COMPRESS=DEFLATE raster/palette.vrt raster/palette.tif
gdal_translate -q -b 1 -co PHOTOMETRIC=MINISWHITE -co COMPRESS=DEFLATE raster/degrees.tif raster/least-white.tif
gdal_translate -q -b 1 -ot UInt32 -scale 40 250 0 4000000000 -co COMPRESS=DEFLATE raster/degrees.tif raster/unsigned.tif
rm raster/tmp.vrt raster/noted.vrt raster/palette.vrt
# tiles of which only those with marks were written
gdal_translate -q -co TILED=YES -co BLOCKXSIZE=64 -co BLOCKYSIZE=64 -co SPARSE_OK=TRUE -b 1 -b 1 -b 1 -scale 40 250 0 250 raster/degrees.tif raster/sparse.tif
# JPEG inside, overviews inside and beside, a mask
gdal_translate -q -of PNG raster/degrees.tif raster/tmp.png && rm -f raster/tmp.png.aux.xml
gdal_translate -q -b 1 -co COMPRESS=DEFLATE raster/degrees.tif raster/gray.tif
gdal_translate -q -co COMPRESS=JPEG -co PHOTOMETRIC=YCBCR -co TILED=YES raster/degrees.tif raster/jpeg.tif
gdal_translate -q -outsize 1920 1920 -r near -co TILED=YES -co COMPRESS=DEFLATE -mask none raster/degrees.tif raster/overviews-inside.tif
gdaladdo -q -r nearest raster/overviews-inside.tif 2 4 8
gdal_translate -q -outsize 1920 1920 -r near -co COMPRESS=DEFLATE raster/degrees.tif raster/overviews-beside.tif
gdaladdo -q -ro -r nearest --config COMPRESS_OVERVIEW DEFLATE raster/overviews-beside.tif 2 4 8
gdal_translate -q -outsize 1920 1920 -r near -co COMPRESS=DEFLATE raster/degrees.tif raster/no-overviews.tif
rm raster/tmp.png
gdal_translate -q -b 1 -b 2 -b 3 -mask 4 --config GDAL_TIFF_INTERNAL_MASK YES -co COMPRESS=JPEG -co PHOTOMETRIC=YCBCR raster/mercator-alpha.tif raster/masked.tif
# wider than what it is made from: the columns at the left are masked out
gdalwarp -q -te 35.5 34.4 36.8 35.6 -dstalpha raster/degrees.tif raster/tmp.tif
gdal_translate -q -b 1 -b 2 -b 3 -mask 4 --config GDAL_TIFF_INTERNAL_MASK YES -co COMPRESS=DEFLATE raster/tmp.tif raster/part-masked.tif
rm raster/tmp.tif
# world files, with and without the coordinate system beside
gdal_translate -q -of PNG -co WORLDFILE=YES raster/utm37.tif raster/world.png
mv raster/world.wld raster/world.pgw
gdalsrsinfo -o wkt_esri EPSG:32637 | tr -d '\n' > raster/world.prj
gdal_translate -q -of JPEG -co WORLDFILE=YES raster/degrees.tif raster/degrees.jpg
mv raster/degrees.wld raster/degrees.jgw
rm -f raster/*.aux.xml
# tiles
gdal_translate -q -of MBTILES -co TILE_FORMAT=PNG raster/degrees.tif raster/tiles.mbtiles
gdaladdo -q -r nearest raster/tiles.mbtiles 2 4
gdal_translate -q -of GPKG -co TILE_FORMAT=PNG -co RASTER_TABLE=picture raster/utm37.tif raster/tiles.gpkg
gdaladdo -q -r nearest raster/tiles.gpkg 2

# --- what GDAL finds at some points: file, longitude, latitude, column, row, values; one lies outside of most ---
for file in degrees utm37 turned sixteen float fivebands noted palette least-white unsigned no-overviews overviews-inside mercator-alpha; do
  for point in '35.9512 35.3987' '36.302 35.002' '35.6012 35.5988' '36.61234 34.90321' '35.55 35.00' '36.165 34.759'; do
    found=$(gdallocationinfo -wgs84 raster/$file.tif $point | tr -d '\n' | sed -n -e 's#.*(\([0-9]*\)P,\([0-9]*\)L)#\1,\2#' -e 's# *Descaled Value: .*##' -e 's#  Band [0-9]*: *Value: #,#gp')
    echo "$file.tif,$point,$found" | sed -e 's# #,#'
  done
done > raster/values.csv

# --- features ---
for kind in points lines areas; do
  csv $kind.csv vector/$kind.geojson
  ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:32637 vector/$kind.shp vector/$kind.geojson
  ogr2ogr -f GPKG -update -append -t_srs EPSG:3857 -nlt PROMOTE_TO_MULTI vector/features.gpkg vector/$kind.geojson -nln $kind
  ogr2ogr -f KML vector/$kind.kml vector/$kind.geojson
done
ogr2ogr -f LIBKML vector/areas.kmz vector/areas.geojson
ogr2ogr -f GPX vector/points.gpx vector/points.geojson -nlt POINT
ogr2ogr -f GPX vector/lines.gpx vector/lines.geojson -nlt LINESTRING -lco FORCE_GPX_TRACK=YES
ogr2ogr -f GeoJSON -lco RFC7946=NO -t_srs EPSG:32637 vector/points-utm.geojson vector/points.geojson

# --- tables of shapefiles: text in Arabic, numbers and days, the letters named by .cpg, by a code in the table (byte 29), by nothing ---
table() {
  ogr2ogr -f "ESRI Shapefile" -oo GEOM_POSSIBLE_NAMES=WKT -oo KEEP_GEOM_COLUMNS=NO -oo AUTODETECT_TYPE=YES -oo EMPTY_STRING_AS_NULL=YES \
    -a_srs EPSG:4326 -lco ENCODING="$2" "$1" attributes.csv
}
table tables/utf8.shp UTF-8
table tables/cp1256.shp CP1256
for end in shp shx dbf prj; do
  for name in coded unsaid; do cp tables/cp1256.$end tables/$name.$end; done
  cp tables/utf8.$end tables/unsaid-utf8.$end
done
printf '\176' | dd of=tables/coded.dbf bs=1 seek=29 conv=notrunc status=none
table tables/deleted.shp UTF-8
# the mark of a deleted row is an asterisk before it
set -- $(od -A n -t u2 -j 8 -N 4 tables/deleted.dbf)
printf '*' | dd of=tables/deleted.dbf bs=1 seek="$(($1 + $2))" conv=notrunc status=none
table tables/missing.shp UTF-8 && rm tables/missing.dbf tables/missing.cpg
table tables/cut.shp UTF-8 && head -c "$(($(wc -c < tables/cut.dbf) - 150))" tables/cut.dbf > tables/tmp.dbf && mv tables/tmp.dbf tables/cut.dbf
table tables/cut-head.shp UTF-8 && head -c 100 tables/cut-head.dbf > tables/tmp.dbf && mv tables/tmp.dbf tables/cut-head.dbf
table tables/not-a-table.shp UTF-8 && cp attributes.csv tables/not-a-table.dbf

# --- files that lie about themselves ---
csv crossing.csv broken/crossing.geojson
csv heights.csv broken/heights.geojson
ogr2ogr -f "ESRI Shapefile" broken/heights.shp broken/heights.geojson -where "name = 'peak'" -nlt POINTZ
ogr2ogr -f GPKG broken/crossing.gpkg broken/crossing.geojson
ogr2ogr -f GeoJSON broken/empty.geojson vector/points.geojson -where "name = 'nobody'"
ogr2ogr -f "ESRI Shapefile" broken/empty.shp vector/points.geojson -where "name = 'nobody'"
ogr2ogr -f GPKG broken/empty.gpkg vector/points.geojson -where "name = 'nobody'"
ogr2ogr -f GPX broken/empty.gpx vector/points.geojson -nlt POINT -where "name = 'nobody'"
ogr2ogr -f KML broken/empty.kml vector/points.geojson -where "name = 'nobody'"
for end in shp shx dbf; do cp vector/points.$end broken/no-system.$end; cp vector/points.$end broken/wrong-system.$end; done
ogr2ogr -f "ESRI Shapefile" broken/degrees-no-system.shp vector/points.geojson && rm broken/degrees-no-system.prj
gdalsrsinfo -o wkt_esri EPSG:4326 | tr -d '\n' > broken/wrong-system.prj
ogr2ogr -f "ESRI Shapefile" -a_srs EPSG:32637 broken/wrong-place.shp vector/points.geojson
gdal_translate -q -co PROFILE=BASELINE raster/gray.tif broken/no-system.tif && rm -f broken/no-system.tif.aux.xml
gdal_translate -q -co TFW=YES -co PROFILE=BASELINE -co COMPRESS=DEFLATE raster/utm37.tif broken/metres-no-system.tif && rm -f broken/metres-no-system.tif.aux.xml
cut_to() { head -c "$(($(wc -c < "$1") * $2 / 100))" "$1" > "$3"; }
cut_to raster/no-overviews.tif 40 broken/truncated.tif
cut_to raster/overviews-inside.tif 60 broken/truncated-tiles.tif
cut_to vector/points.geojson 80 broken/truncated.geojson
cut_to vector/areas.shp 80 broken/truncated.shp
cp vector/areas.shx broken/truncated.shx; cp vector/areas.dbf broken/truncated.dbf; cp vector/areas.prj broken/truncated.prj
cut_to vector/areas.kml 60 broken/truncated.kml
cut_to vector/areas.kmz 60 broken/truncated.kmz
cut_to vector/points.gpx 60 broken/truncated.gpx
cut_to vector/features.gpkg 50 broken/truncated.gpkg
cut_to raster/tiles.mbtiles 50 broken/truncated.mbtiles
cut_to raster/world.png 50 broken/truncated.png
: > broken/nothing.tif; : > broken/nothing.geojson; : > broken/nothing.gpkg
for end in kml gpx; do
  sed -e 's#^<?xml.*#<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>#' -e 's#Hmeimim#\&secret;#' vector/points.$end > broken/entity.$end
done
gdal_translate -q -stats raster/gray.tif broken/entity-beside.tif
gdal_translate -q -of PNG -stats raster/gray.tif broken/tmp.png
sed -e '1i <!DOCTYPE PAMDataset [<!ENTITY secret SYSTEM "file:///etc/hostname">]>' broken/tmp.png.aux.xml > broken/entity-beside.tif.aux.xml
rm broken/tmp.png*
python3 - <<'PY'
import zipfile
kml = open('vector/areas.kml').read()
with zipfile.ZipFile('broken/climbs.kmz', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('../../outside.kml', kml)
with zipfile.ZipFile('broken/bomb.kmz', 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as z:
    head, tail = kml.split('<Document', 1)
    with z.open('doc.kml', 'w', force_zip64=True) as out:
        out.write(head.encode())
        for i in range(64):
            out.write(b' ' * (1 << 20))
        out.write(('<Document' + tail).encode())
with zipfile.ZipFile('broken/no-kml.kmz', 'w') as z:
    z.writestr('readme.txt', 'nothing to see')
PY
rm marks.tmp.geojson
