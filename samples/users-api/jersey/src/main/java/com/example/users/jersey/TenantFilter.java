package com.example.users.jersey;

import com.example.users.UsersErrors;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** Lets in those whose tenant is known. */
public class TenantFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String tenant = request.getHeaderString("X-Tenant");
    if ("nobody".equals(tenant)) {
      throw UsersErrors.tenantUnknown(tenant);
    }
    if ("gone".equals(tenant)) {
      request.abortWith(Response.status(Response.Status.GONE).build());
    }
  }
}
