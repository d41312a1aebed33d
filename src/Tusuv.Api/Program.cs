using Tusuv.Api;

return await CommandLine.RunAsync(args);

public partial class Program;
