using Tusuv.Api;

return await CommandLine.RunAsync(args);
