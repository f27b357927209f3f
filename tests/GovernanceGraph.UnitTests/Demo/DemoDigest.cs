using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Server.Demo.Loading;

namespace GovernanceGraph.UnitTests.Demo;

/// <summary>A hash over all written values of rows, in order.</summary>
internal static class DemoDigest
{
    public static string Of<TEntity>(IEnumerable<TEntity> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var properties = EntityCopy.Written(EntityCopy.Model.FindEntityType(typeof(TEntity))!);
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            foreach (var property in properties) line.Append(Text(property.PropertyInfo!.GetValue(row))).Append('\t');
            hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static string Text(object? value) => value switch
    {
        null => "∅",
        string text => text,
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable values => string.Join(',', values.Cast<object>()),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
