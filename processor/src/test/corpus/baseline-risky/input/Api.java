import dev.errata.ErrorCatalog;

@ErrorCatalog("catalog.yaml")
public interface Api {}
