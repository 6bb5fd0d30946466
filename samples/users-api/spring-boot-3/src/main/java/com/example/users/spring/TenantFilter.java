package com.example.users.spring;

import com.example.users.UsersErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in those whose tenant is known. */
@Component
class TenantFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String tenant = request.getHeader("X-Tenant");
    if ("nobody".equals(tenant)) {
      throw UsersErrors.tenantUnknown(tenant);
    }
    if ("gone".equals(tenant)) {
      response.sendError(HttpServletResponse.SC_GONE);
      return;
    }
    chain.doFilter(request, response);
  }
}
