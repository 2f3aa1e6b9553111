#!/bin/sh
# Runs a program in a network namespace whose only way out is a pair of virtual cards, and counts what it sends.
# unshare -n sh count-packets.sh FILE-FOR-THE-COUNT PROGRAM [WORD...]
set -eu
count=$1
shift
ip link set lo up
ip link add way-out type veth peer name beyond
ip link set way-out addrgenmode none
ip link set beyond addrgenmode none
ip address add 198.51.100.2/30 dev way-out
ip link set beyond up
ip link set way-out up
ip neighbour add 198.51.100.1 lladdr 02:00:00:00:00:01 dev way-out
ip route add default via 198.51.100.1
sent_by() { awk -v card="$1:" '$1 == card { print $11 }' /proc/net/dev; }
before=$(($(sent_by way-out) + $(sent_by lo)))
status=0
"$@" || status=$?
echo $(($(sent_by way-out) + $(sent_by lo) - before)) >"$count"
exit $status
