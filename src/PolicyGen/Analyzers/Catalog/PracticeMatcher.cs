using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Analyzers;

/// <summary>Holds what code says it does against what the policy declares and prohibits.</summary>
internal sealed class PracticeMatcher
{
    private readonly DeclaredPolicy _policy;
    private readonly HashSet<int> _useOperations;
    private readonly ConcurrentDictionary<(Processing, int), Ruling> _rulings = new();
    private readonly ConcurrentDictionary<Processing, bool> _declared = new();

    public PracticeMatcher(DeclaredPolicy policy)
    {
        _policy = policy;
        // What a verb of use means does not depend on its sentence, so any practice of it tells (§3.12).
        _useOperations = new(policy.Practices.Where(practice => practice.Kind == OperationKind.Use).Select(practice => practice.Operation));
    }

    /// <summary>
    /// The ruling on a use of <paramref name="data"/> under <paramref name="processing"/>: every listed purpose must be
    /// declared, so the worst of them decides; with none listed, some or no purpose must.
    /// </summary>
    public Ruling Judge(Processing processing, int data) =>
        _rulings.TryGetValue((processing, data), out Ruling known) ? known : _rulings.GetOrAdd((processing, data), WorstRuling(processing, data));

    /// <summary>Whether some category of the policy is declared for the operation and all the purposes, whoever does it.</summary>
    public bool IsDeclaredForAny(Processing processing) => _declared.GetOrAdd(processing with { Actor = null, Recipient = null }, IsDeclaredByAnyone);

    /// <summary>How closely the practice names the data; -1 when it does not cover it.</summary>
    public int DistanceOf(DeclaredPractice practice, int data)
    {
        int closest = -1;
        foreach (int named in practice.Data)
        {
            int distance = _policy.Data.Distance(data, named);
            if (distance >= 0 && (closest < 0 || distance < closest))
            {
                closest = distance;
            }
        }

        return closest;
    }

    private Ruling WorstRuling(Processing processing, int data)
    {
        if (processing.Purposes.IsEmpty)
        {
            return Judge(processing, data, null);
        }

        Ruling worst = Judge(processing, data, processing.Purposes[0]);
        foreach (int purpose in processing.Purposes.Skip(1))
        {
            Ruling ruling = Judge(processing, data, purpose);
            worst = ruling.Verdict > worst.Verdict ? ruling : worst;
        }

        return worst;
    }

    private bool IsDeclaredByAnyone(Processing anyone)
    {
        for (int data = 0; data < _policy.Data.Members.Length; data++)
        {
            bool all = anyone.Purposes.IsEmpty
                ? Closest(Stance.Declared, anyone, data, null).Practice is not null
                : anyone.Purposes.All(purpose => Closest(Stance.Declared, anyone, data, purpose).Practice is not null);
            if (all)
            {
                return true;
            }
        }

        return false;
    }

    private Ruling Judge(Processing processing, int data, int? purpose)
    {
        (DeclaredPractice? prohibited, int prohibitedDistance) = Closest(Stance.Prohibited, processing, data, purpose);
        (DeclaredPractice? declared, int declaredDistance) = Closest(Stance.Declared, processing, data, purpose);
        if (prohibited is not null && (declared is null || prohibitedDistance <= declaredDistance))
        {
            return new Ruling(prohibited.Condition is null ? Verdict.Prohibited : Verdict.ProhibitedConditionally, prohibited);
        }

        return declared is null ? Ruling.Undeclared : new Ruling(Verdict.Declared, declared);
    }

    /// <summary>The matching practice that names the data most closely; on a tie the one without a condition.</summary>
    private (DeclaredPractice? Practice, int Distance) Closest(Stance stance, Processing processing, int data, int? purpose)
    {
        DeclaredPractice? closest = null;
        int closestDistance = int.MaxValue;
        foreach (DeclaredPractice practice in _policy.Practices)
        {
            if (practice.Stance != stance
                || !(stance == Stance.Declared ? Declares(practice, processing, purpose) : Prohibits(practice, processing, purpose)))
            {
                continue;
            }

            int distance = DistanceOf(practice, data);
            if (distance >= 0
                && (distance < closestDistance || (distance == closestDistance && closest!.Condition is not null && practice.Condition is null)))
            {
                closest = practice;
                closestDistance = distance;
            }
        }

        return (closest, closestDistance);
    }

    private bool Declares(DeclaredPractice practice, Processing processing, int? purpose)
    {
        if (purpose is { } asked && !Serves(practice.Purposes, asked))
        {
            return false;
        }

        if (practice.Operation == processing.Operation)
        {
            return (processing.Actor is not { } actor || practice.Actors.Contains(actor))
                && (processing.Recipient is not { } recipient || practice.Recipients.Contains(recipient));
        }

        // To collect for a purpose declares use for it, by anyone, but nothing goes to a recipient that way.
        return practice.Kind == OperationKind.Collect
            && _useOperations.Contains(processing.Operation)
            && processing.Recipient is null;
    }

    private bool Prohibits(DeclaredPractice practice, Processing processing, int? purpose) =>
        practice.Operation == processing.Operation
        && (practice.Purposes.IsEmpty || (purpose is { } asked && Serves(practice.Purposes, asked)));

    private bool Serves(ImmutableArray<int> stated, int asked)
    {
        foreach (int whole in stated)
        {
            if (asked >= 0 && _policy.Purposes.Distance(asked, whole) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
