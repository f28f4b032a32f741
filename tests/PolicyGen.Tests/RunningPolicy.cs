using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using PolicyGen.Emit;

namespace PolicyGen.Tests;

/// <summary>The generated code of a model, compiled and loaded.</summary>
internal sealed class RunningPolicy
{
    private readonly Assembly _assembly;
    private readonly Func<int, int, bool> _declaresPair;
    private readonly Func<int, int, int, bool> _declares;

    public RunningPolicy(TestModel model)
    {
        _assembly = GeneratedAssembly.Load(GeneratedCode.Of(model.Source()));
        _declaresPair = Compile<Func<int, int, bool>>("Operation", "DataCategory");
        _declares = Compile<Func<int, int, int, bool>>("Operation", "DataCategory", "Purpose");
    }

    public object? Constant(string name) => Type("Policy").GetField(name)!.GetRawConstantValue();

    public bool Declares(string operation, string data, string? purpose = null) =>
        Declares(TestModel.Value(operation), TestModel.Value(data), purpose is null ? null : TestModel.Value(purpose));

    public bool Declares(int operation, int data, int? purpose) =>
        purpose is { } value ? _declares(operation, data, value) : _declaresPair(operation, data);

    /// <summary>The bytes that a hundred calls allocate, once the tables are filled.</summary>
    public long AllocatedBy(int operation, int data, int purpose)
    {
        _declares(operation, data, purpose);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _declares(operation, data, purpose);
            _declaresPair(operation, data);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public IEnumerable<int> PracticesFor(string kind, string name)
    {
        object value = Enum.ToObject(Type(kind), TestModel.Value(name));
        object practices = Type("Policy").GetMethod("PracticesFor", [Type(kind)])!.Invoke(null, [value])!;
        return ((IEnumerable)practices).Cast<object>().Select(practice => (int)practice.GetType().GetProperty("Number")!.GetValue(practice)!);
    }

    public object Info(string type, string identifier) => Type(type).GetProperty(identifier)!.GetValue(null)!;

    public IEnumerable<object> All(string type) => ((IEnumerable)Info(type, "All")).Cast<object>();

    public object Of(string type, int value)
    {
        MethodInfo of = Type(type).GetMethod("Of")!;
        return of.Invoke(null, [Enum.ToObject(of.GetParameters()[0].ParameterType, value)])!;
    }

    public Type Type(string name) => _assembly.GetType("App.Shop." + name, throwOnError: true)!;

    // A delegate over the enums' numbers, so that a call boxes nothing.
    private TDelegate Compile<TDelegate>(params string[] parameterTypes)
    {
        ParameterExpression[] parameters = parameterTypes.Select(name => Expression.Parameter(typeof(int), name)).ToArray();
        MethodInfo declares = Type("Policy").GetMethod("Declares", parameterTypes.Select(Type).ToArray())!;
        Expression call = Expression.Call(declares, parameters.Select(p => Expression.Convert(p, Type(p.Name!))));
        return Expression.Lambda<TDelegate>(call, parameters).Compile();
    }
}
