using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using PolicyGen.Tool.Checking;
using PolicyGen.Tool.Listing;

namespace PolicyGen.Tool.Rendering;

/// <summary>JSON as the command writes it: indented, and in the policy's own letters instead of escapes.</summary>
internal static class Json
{
    /// <summary>What can be written, without reflection at run time.</summary>
    public static JsonOutputContext Context { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<DiagnosticSeverity>(JsonNamingPolicy.CamelCase) },
    });

    /// <summary>Writes a value and a final newline.</summary>
    public static void Write<T>(T value, JsonTypeInfo<T> type, TextWriter output) =>
        output.Write(JsonSerializer.Serialize(value, type) + "\n");
}

/// <summary>The shapes of the command's JSON.</summary>
[JsonSerializable(typeof(PolicyListing))]
[JsonSerializable(typeof(CheckReport))]
internal sealed partial class JsonOutputContext : JsonSerializerContext;
