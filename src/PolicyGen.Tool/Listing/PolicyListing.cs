using System.Collections.Generic;
using PolicyGen.Tool.Checking;

namespace PolicyGen.Tool.Listing;

/// <summary>A policy laid out for a reader: every name spelled out where the model has an index.</summary>
/// <param name="File">The policy's path.</param>
/// <param name="Practices">The practices, in the policy's order.</param>
/// <param name="DataCategories">The data categories, in order of first mark.</param>
/// <param name="Purposes">The purposes, the parts of a compound one behind it.</param>
/// <param name="Operations">The operations, in order of first mark.</param>
/// <param name="Actors">The actors other than the data subject, in order of first mark.</param>
/// <param name="Marks">The marks as written.</param>
/// <param name="Diagnostics">What is wrong in the policy and its glossary.</param>
internal sealed record PolicyListing(
    string File,
    IReadOnlyList<ListedPractice> Practices,
    IReadOnlyList<ListedName> DataCategories,
    IReadOnlyList<ListedName> Purposes,
    IReadOnlyList<ListedName> Operations,
    IReadOnlyList<ListedName> Actors,
    IReadOnlyList<ListedMark> Marks,
    IReadOnlyList<Finding> Diagnostics);

/// <summary>A practice. The data subject is a flag of its own, as it may be called anything.</summary>
internal sealed record ListedPractice(
    int Number,
    int Line,
    IReadOnlyList<string> Actors,
    bool DataSubject,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Operations,
    string Kind,
    IReadOnlyList<string> Data,
    IReadOnlyList<string> Purposes,
    string Stance,
    string Basis,
    string? Condition,
    IReadOnlyList<string> Section,
    string Text);

/// <summary>A name that the policy marks, with what contains it and what it contains.</summary>
internal sealed record ListedName(
    string Name,
    string Identifier,
    int Line,
    IReadOnlyList<string> Aliases,
    string? Note,
    IReadOnlyList<string> PartOf,
    IReadOnlyList<string> Contains);

/// <summary>A mark: its content and where that stands, in UTF-16 units, lines and columns from 1.</summary>
internal sealed record ListedMark(string Kind, string Text, int Start, int End, int Line, int Column);
