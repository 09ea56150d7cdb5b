#!/usr/bin/perl -w
# perl start.pl NODE KERNEL CONNECTION_FILE: what kernel.json starts where there is Perl.
#
# Perl runs within 3 ms, Node after 40. A front end connects in between: where nobody listens yet, ZeroMQ tries again
# after 100 to 200 ms. So this binds the kernel's sockets, whose clients then wait in line; starts the process that
# runs cells, so that both boot at once; and turns into the kernel, which is handed all descriptors in ETUDE_HANDOVER.
# No modules, since loading one takes longer than all of this. The numbers are Linux's.
my ($AF_UNIX, $AF_INET, $SOCK_STREAM, $SOL_SOCKET, $SO_REUSEADDR) = (1, 2, 1, 1, 2);
my ($node, $kernel, $connection) = @ARGV;
$^F = 1e6;    # descriptors stay open for the program that takes over

my (@listeners, @handover);
if (open my $file, "<", $connection // "") {
    my $text = join "", <$file>;
    close $file;
    my ($address) = $text =~ /"ip"\s*:\s*"(\d+\.\d+\.\d+\.\d+)"/;
    my $is_tcp = $text !~ /"transport"\s*:\s*"(?!tcp")/;
    for my $channel ($is_tcp && $address ? qw(shell iopub stdin control hb) : ()) {
        my ($port) = $text =~ /"${channel}_port"\s*:\s*(\d+)/ or last;
        socket my $socket, $AF_INET, $SOCK_STREAM, 0 or last;
        setsockopt $socket, $SOL_SOCKET, $SO_REUSEADDR, pack "i", 1;
        bind $socket, pack "S n C4 x8", $AF_INET, $port, split /\./, $address or last;
        listen $socket, 100 or last;
        push @listeners, $socket;
    }
}
# All or none: what could not be bound is the kernel's to bind, or to complain of.
if (@listeners == 5) { push @handover, sprintf '"listeners":[%s]', join ",", map { fileno $_ } @listeners }
else { @listeners = () }

sub pair {
    socketpair my $here, my $there, $AF_UNIX, $SOCK_STREAM, 0 or return;
    return [$here, $there];
}

# The channel is Node's own: each process takes the other for its parent.
my @pairs = map { pair() } 1 .. 4;
if (@pairs == 4) {
    my ($channel, $stdout, $stderr, $watchdog) = @pairs;
    my ($heard, $told) = map { fileno $_ } @$watchdog;
    $ENV{NODE_CHANNEL_SERIALIZATION_MODE} = "advanced";
    my $cells = fork;
    if (defined $cells && $cells == 0) {
        open STDIN, "<", "/dev/null";
        open STDOUT, ">&", $stdout->[1];
        open STDERR, ">&", $stderr->[1];
        close $_ for @listeners, (map { $_->[0] } @pairs), $stdout->[1], $stderr->[1];
        $ENV{NODE_CHANNEL_FD} = fileno $channel->[1];
        { exec $node, "--no-warnings=ExperimentalWarning", "--expose-gc", $kernel =~ s/kernel\.cjs$/cells.cjs/r }
        exit 127;
    }
    close $_->[1] for @pairs;
    if ($cells) {
        $ENV{NODE_CHANNEL_FD} = fileno $channel->[0];
        push @handover, sprintf '"cells":{"pid":%d,"stdout":%d,"stderr":%d,"watchdog":%d,"watchdogThere":%d}',
            $cells, (map { fileno $_->[0] } $stdout, $stderr), $heard, $told;
    }
}

# Node reads these certificates at start, for 60 ms, and the kernel speaks to nobody by TLS. What it starts gets them.
$ENV{ETUDE_EXTRA_CA_CERTS} = delete $ENV{NODE_EXTRA_CA_CERTS} if $ENV{NODE_EXTRA_CA_CERTS};
delete $ENV{PERL_BADLANG};
$ENV{ETUDE_HANDOVER} = "{" . join(",", @handover) . "}";
{ exec $node, $kernel, grep { defined $_ } $connection }
die "etude kernel: $node could not be started: $!\n";
