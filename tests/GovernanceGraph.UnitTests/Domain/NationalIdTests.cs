using System.Security.Cryptography;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Server.Demo.People;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

/// <summary>National id numbers: their form, and how they lie in the database.</summary>
public sealed class NationalIdTests
{
    private static readonly PersonalKey Old = new("2025", Enumerable.Repeat((byte)1, 32).ToArray());
    private static readonly PersonalKey New = new("2026", Enumerable.Repeat((byte)2, 32).ToArray());
    private static readonly string Number = DemoNationalIds.Number(1980, 7);

    [Theory]
    [InlineData("11010519491231002X", true)]   // the example of GB 11643-1999
    [InlineData("440524188001010014", true)]   // the other one
    [InlineData("110105194912310021", false)]
    [InlineData("11010519491331002X", false)]
    [InlineData("11010519491231002x", false)]
    [InlineData("1101051949123100", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_number_has_a_day_of_birth_and_its_check_character(string? number, bool valid) => Assert.Equal(valid, NationalId.IsValid(number));

    [Fact]
    public void The_demo_s_numbers_are_well_formed_different_and_of_a_region_that_there_is_not()
    {
        var numbers = Enumerable.Range(0, DemoNationalIds.Most).Select(i => DemoNationalIds.Number(1960, i)).ToList();
        Assert.All(numbers, number => Assert.True(NationalId.IsValid(number)));
        Assert.All(numbers, number => Assert.StartsWith("990000", number, StringComparison.Ordinal));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void What_is_sealed_opens_and_never_looks_the_same_twice()
    {
        var vault = Vault(Old);
        var (one, two) = (Sealed(vault), Sealed(vault));
        Assert.Equal(Number, vault.Open(one.Id, one.NationalIdCipher));
        Assert.NotEqual(one.NationalIdCipher, two.NationalIdCipher);
        Assert.Equal(one.NationalIdHash, two.NationalIdHash);
        Assert.DoesNotContain(Number, System.Text.Encoding.Latin1.GetString(one.NationalIdCipher!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cipher_opens_for_its_own_person_only_and_only_unchanged()
    {
        var vault = Vault(Old);
        var person = Sealed(vault);
        Assert.ThrowsAny<CryptographicException>(() => vault.Open(Guid.NewGuid(), person.NationalIdCipher));
        for (var i = 0; i < person.NationalIdCipher!.Length; i++)
        {
            var changed = person.NationalIdCipher.ToArray();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(person.Id, changed));
        }

        for (var length = 0; length < person.NationalIdCipher.Length; length++)
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(person.Id, person.NationalIdCipher[..length]));
    }

    [Fact]
    public void With_a_new_key_the_old_one_still_opens_and_without_it_nothing_does()
    {
        var person = Sealed(Vault(Old));
        var both = new NationalIdVault(new PersonalKeyRing([Old, New], New.Id));
        Assert.False(both.IsCurrent(person.NationalIdCipher));
        Assert.Equal(Number, both.Open(person.Id, person.NationalIdCipher));
        Assert.Contains(both.LookUps(Number), hash => hash.AsSpan().SequenceEqual(person.NationalIdHash));
        Assert.Contains("2025", Assert.ThrowsAny<CryptographicException>(() => Vault(New).Open(person.Id, person.NationalIdCipher)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_none_is_refused_without_being_repeated() =>
        Assert.DoesNotContain("123456", Assert.Throws<ArgumentException>(() => Vault(Old).Seal(new Person { Name = "甲" }, "123456")).Message, StringComparison.Ordinal);

    private static NationalIdVault Vault(PersonalKey key) => new(new PersonalKeyRing([key], key.Id));

    private static Person Sealed(NationalIdVault vault)
    {
        var person = new Person { Name = "甲" };
        vault.Seal(person, Number);
        return person;
    }
}
