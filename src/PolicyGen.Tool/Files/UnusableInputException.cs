using System;

namespace PolicyGen.Tool.Files;

/// <summary>What the user asked for cannot be read; the message says why, a line for each file.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
