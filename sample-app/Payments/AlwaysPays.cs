namespace SampleShop.Payments;

/// <summary>A provider for the sample: every payment comes.</summary>
public sealed class AlwaysPays : IPaymentProvider
{
    /// <inheritdoc/>
    public bool Collect(string orderNumber, decimal amount) => true;
}
