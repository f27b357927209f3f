using GovernanceGraph.Domain.Storage;
using UUIDNext;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

public sealed class StableIdTests
{
    [Fact]
    public void The_library_makes_the_example_of_RFC_9562() =>
        Assert.Equal(Guid.Parse("2ed6657d-e927-568b-95e1-2665a8aea6a2"), Uuid.NewNameBased(Guid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    // Computed with Python's uuid.uuid5(namespace, source + "\n" + id). They are published: a change here breaks every imported id.
    [Theory]
    [InlineData("CN-NBS", "370705000000", "e5c366c4-a85b-5f2f-812f-f4cf001fb207")]
    [InlineData("boston-311", "101004113298", "d9ff4fbc-abfc-5c97-84e5-4b3069b42ac6")]
    [InlineData("测试", "一", "73ecfa8f-d341-5d13-81f2-083660ff49a6")]
    public void Ids_never_change(string source, string externalId, string id) => Assert.Equal(Guid.Parse(id), StableId.For(source, externalId));

    [Fact]
    public void Where_the_source_ends_matters() => Assert.NotEqual(StableId.For("a", "bc"), StableId.For("ab", "c"));

    [Theory]
    [InlineData("", "1")]
    [InlineData("a", "")]
    [InlineData("a\nb", "1")]
    public void Sources_and_ids_that_could_collide_are_refused(string source, string externalId) =>
        Assert.Throws<ArgumentException>(() => StableId.For(source, externalId));
}
