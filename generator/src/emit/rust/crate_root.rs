//! `src/lib.rs`, the registry of everything, and `src/main.rs`, which hands it to the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Published, literal, names, tool_static};
use crate::emit::{ABI, Package};
use crate::ir::{Agent, DataCentre, Server};
use crate::tokens::digest;

/// The library: products, tools and data centres.
pub(super) fn library(server: &Server, published: &[Published]) -> TokenStream {
    let abi = Literal::u32_unsuffixed(ABI);
    let modules = server.products.values().map(|product| {
        let (feature, module) = (&product.name, names::ident(&names::module(&product.name)));
        quote! { #[cfg(feature = #feature)] pub mod #module; }
    });
    let products = server.products.values().map(|product| {
        let (feature, module) = (&product.name, names::ident(&names::module(&product.name)));
        quote! { #[cfg(feature = #feature)] &#module::PRODUCT }
    });
    let tools = published.iter().map(|one| {
        let tool = one.tool;
        let feature = &tool.product;
        let [product, resource] = [&tool.product, &tool.resource].map(|name| names::ident(&names::module(name)));
        let name = tool_static(tool);
        quote! { #[cfg(feature = #feature)] &#product::#resource::#name }
    });
    let surface_hash = literal::string(&surface_hash(published));
    let data_centres = server.data_centres.iter().map(data_centre);
    let agents = server.agents.values().map(agent);
    let (bundle_module, bundles) = if server.bundles.is_empty() {
        (quote!(), quote!(&[]))
    } else {
        (
            quote!(
                mod bundles;
            ),
            quote!(bundles::ALL),
        )
    };
    quote! {
        #bundle_module
        #(#modules)*

        require_abi!(#abi);

        /// Everything that this server holds.
        pub static REGISTRY: Registry = Registry {
            name: env!("CARGO_PKG_NAME"),
            title: "Zoho MCP",
            version: env!("CARGO_PKG_VERSION"),
            surface_hash: #surface_hash,
            products: &[#(#products),*],
            tools: &[#(#tools),*],
            bundles: #bundles,
            agents: &[#(#agents),*],
            data_centres: &[#(#data_centres),*],
        };
    }
}

/// One digest over all surfaces: a line per tool, `hash  name`, in the order of names.
fn surface_hash(published: &[Published]) -> String {
    let lines: Vec<String> = published.iter().map(|one| format!("{}  {}\n", one.surface_hash, one.tool.name)).collect();
    digest(lines.concat().as_bytes())
}

fn agent(agent: &Agent) -> TokenStream {
    let config = serde_json::to_string(&agent.config).expect("text and lists serialise");
    let [name, whom, config] = [&agent.name, &agent.whom, &config].map(|text| literal::string(text));
    quote!(AgentDescriptor { name: #name, whom: #whom, config: #config })
}

fn data_centre(row: &DataCentre) -> TokenStream {
    let (name, accounts) = (literal::string(&row.name), literal::string(&row.accounts));
    let hosts = row.hosts.iter().map(|(column, host, unsure)| {
        let (column, host) = (literal::string(column), literal::string(host));
        quote!(HostColumn { column: #column, host: #host, unsure: #unsure })
    });
    let editions = row.editions.iter().map(|(name, products)| {
        let name = literal::string(name);
        let hosts = products.iter().map(|(product, host, unsure)| {
            let (product, host) = (literal::string(product), literal::string(host));
            quote!(EditionHost { product: #product, host: #host, unsure: #unsure })
        });
        quote!(Edition { name: #name, hosts: &[#(#hosts),*] })
    });
    quote!(DataCentre { name: #name, accounts: #accounts, hosts: &[#(#hosts),*], editions: &[#(#editions),*] })
}

/// The program.
pub(super) fn main(package: &Package) -> TokenStream {
    let launcher = quote!(zoho_mcp_runtime::cli::SandboxLauncher);
    let run = quote! {
        fn main() -> std::process::ExitCode {
            zoho_mcp_runtime::cli::main(&zoho_mcp::REGISTRY, SANDBOX)
        }
    };
    if !package.has_sandbox() {
        return quote! {
            #run
            const SANDBOX: Option<#launcher> = None;
        };
    }
    quote! {
        #run

        #[cfg(not(feature = "sandbox"))]
        const SANDBOX: Option<#launcher> = None;

        #[cfg(feature = "sandbox")]
        const SANDBOX: Option<#launcher> = Some(sandbox_launcher::LAUNCHER);

        #[cfg(feature = "sandbox")]
        mod sandbox_launcher {
            use futures_util::FutureExt;
            use futures_util::future::BoxFuture;
            use zoho_mcp_runtime::cli::{RunningSandbox, SandboxLauncher};

            pub const LAUNCHER: SandboxLauncher = SandboxLauncher { start };

            fn start() -> BoxFuture<'static, Result<RunningSandbox, String>> {
                sandbox::start(sandbox::Options::default()).map(adapt).boxed()
            }

            fn adapt(started: std::io::Result<sandbox::Running>) -> Result<RunningSandbox, String> {
                match started {
                    Ok(running) => Ok(RunningSandbox {
                        url: running.url.clone(),
                        client_id: running.client_id.to_string(),
                        client_secret: running.client_secret.to_string(),
                        refresh_token: running.refresh_token.to_string(),
                        tenants: running.tenants.clone(),
                        organization: running.organization.clone(),
                        keep: Box::new(running),
                    }),
                    Err(error) => Err(error.to_string()),
                }
            }
        }
    }
}
