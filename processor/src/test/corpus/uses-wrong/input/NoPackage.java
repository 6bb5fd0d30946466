import dev.errata.ErrorCatalog;

@ErrorCatalog("common.yaml")
public interface NoPackage {}
