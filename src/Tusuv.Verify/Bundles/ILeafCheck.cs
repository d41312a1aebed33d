namespace Tusuv.Verify.Bundles;

/// <summary>Looks at the leaves one after another, in the order of the log.</summary>
internal interface ILeafCheck
{
    void See(LogLeaf leaf);

    /// <summary>After the last leaf.</summary>
    void Finish();
}
