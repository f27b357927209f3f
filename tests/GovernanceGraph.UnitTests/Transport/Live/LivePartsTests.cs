using System.Text;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Server.Transport;
using GovernanceGraph.Server.Transport.Live;
using GovernanceGraph.Server.Transport.Sockets;
using Xunit;

namespace GovernanceGraph.UnitTests.Transport.Live;

/// <summary>The parts that sockets and streams of events are made of.</summary>
public sealed class LivePartsTests
{
    [Fact]
    public void Places_are_as_many_as_there_are_and_come_back()
    {
        var places = new LivePlaces(2);
        Asker address = new(ViewerKind.Anonymous, 1), account = new(ViewerKind.Person, 1);
        using var first = places.TryTake(address);
        var second = places.TryTake(address)!;
        Assert.Null(places.TryTake(address));
        Assert.True(second.TryMoveTo(account));
        Assert.True(second.TryMoveTo(account));
        using var third = places.TryTake(address);
        Assert.NotNull(third);
        using var fourth = places.TryTake(account);
        Assert.Null(places.TryTake(account));
        Assert.False(third!.TryMoveTo(account));
        second.Dispose();
        Assert.True(third.TryMoveTo(account));
    }

    [Fact]
    public void Viewers_are_the_same_when_they_may_see_the_same()
    {
        var (account, area, one, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        Viewer Of(params HeldRole[] roles) => new() { Kind = ViewerKind.Person, Account = account, Name = "a", Roles = roles };
        var held = Of(new HeldRole("STAFF", new HeldScope(6, area)), new HeldRole("ORGANISATION_STAFF", Organisations: [one, other]));
        Assert.True(Viewers.AreSame(held, Of(new HeldRole("ORGANISATION_STAFF", Organisations: [other, one]), new HeldRole("STAFF", new HeldScope(6, area)))));
        Assert.False(Viewers.AreSame(held, Of(new HeldRole("STAFF", new HeldScope(6, area)))));
        Assert.False(Viewers.AreSame(held, Of(new HeldRole("STAFF", new HeldScope(6, area)), new HeldRole("ORGANISATION_STAFF", Organisations: [one]))));
        Assert.False(Viewers.AreSame(held, Of(new HeldRole("STAFF", new HeldScope(6, one)), new HeldRole("ORGANISATION_STAFF", Organisations: [one, other]))));
        Assert.False(Viewers.AreSame(held, Of(new HeldRole("STAFF", new HeldScope(6, area)), new HeldRole("ORGANISATION_STAFF"))));
        Assert.False(Viewers.AreSame(held, Viewer.Anonymous));
        Assert.False(Viewers.AreSame(Of(), new Viewer { Kind = ViewerKind.Person, Account = account, Name = "a", Budget = new Budget() }));
    }

    [Theory]
    [InlineData("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\"}}", ClientMessageType.Subscribe, "1", "{\"query\":\"{ a }\"}")]
    [InlineData(" { \"payload\" : { \"query\":\"{ a }\" } , \"later\":[1,{}], \"type\" : \"subscribe\" , \"id\":\"一\" } ", ClientMessageType.Subscribe, "一", "{ \"query\":\"{ a }\" }")]
    [InlineData("{\"type\":\"complete\",\"id\":\"1\"}", ClientMessageType.Complete, "1", "")]
    [InlineData("{\"type\":\"ping\",\"payload\":null}", ClientMessageType.Ping, "", "")]
    [InlineData("{\"type\":\"pong\",\"payload\":{}}", ClientMessageType.Pong, "", "{}")]
    [InlineData("{\"type\":\"connection\\u005finit\"}", ClientMessageType.ConnectionInit, "", "")]
    internal void Messages_are_read_in_any_order_of_their_members(string json, ClientMessageType type, string id, string payload)
    {
        Assert.Null(ClientMessage.Parse(Encoding.UTF8.GetBytes(json), out var message));
        Assert.Equal((type, id, payload), (message.Type, message.Id, Encoding.UTF8.GetString(message.Payload.Span)));
    }

    [Fact]
    public void A_reason_to_close_fits_into_its_frame()
    {
        var reason = SocketEndings.Duplicate(new string('社', 200) + "😀").Reason;
        Assert.InRange(Encoding.UTF8.GetByteCount(reason), 100, 123);
        Assert.DoesNotContain('\uFFFD', reason);
    }

    [Fact]
    public void Settings_out_of_their_range_are_named()
    {
        var fault = new SocketOptionsValidator().Validate(null, new SocketOptions { Operations = 0, ViewerCheckSeconds = 60 });
        Assert.Equal(2, fault.Failures!.Count());
        Assert.Contains(fault.Failures!, failure => failure.Contains("Governance:Transport:Sockets:ViewerCheckSeconds is 60", StringComparison.Ordinal));
        Assert.True(new SocketOptionsValidator().Validate(null, new SocketOptions()).Succeeded);
    }

    [Fact]
    public async Task Frames_that_others_follow_leave_together()
    {
        var wire = new Writes();
        var frames = new FrameStream(wire) { Gathers = true };
        await frames.WriteAsync("a"u8.ToArray());
        await frames.WriteAsync("b"u8.ToArray());
        Assert.Empty(wire.All);
        frames.Gathers = false;
        await frames.WriteAsync("c"u8.ToArray());
        await frames.WriteAsync("d"u8.ToArray());
        Assert.Equal(["abc", "d"], wire.All);
        frames.Gathers = true;
        await frames.WriteAsync("e"u8.ToArray());
        await frames.WriteAsync(new byte[40_000]);
        Assert.Equal([1, 40_000], wire.All.Skip(2).Select(write => write.Length));
    }

    private sealed class Writes : MemoryStream
    {
        public List<string> All { get; } = [];

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            All.Add(Encoding.UTF8.GetString(buffer.Span));
            return ValueTask.CompletedTask;
        }
    }
}
