//! The policies of roles: everything that was asked for a role, merged, as small as it gets.
//!
//! Statements stand inside the role, so that whoever takes on the role has them from the start. Two kinds cannot: those that
//! refer to something that itself waits for the role, and those over IAM's limit for inline policies. They become policies
//! of their own, and event source mappings wait for them.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Work;
use super::graph::{Graph, local_references};
use crate::aws::{self, ResourceType};
use crate::definition::{Request, Target};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::iam::{self, PolicyDocument, Statement, limit};
use crate::template::Resource;
use crate::value::{Node, NodeKind, Origin, reference};

pub(super) fn attach(works: &mut IndexMap<String, Work<'_>>, diagnostics: &mut Diagnostics) {
    let mut asked: IndexMap<Target, (Vec<Statement>, Origin)> = IndexMap::new();
    for request in works.values().flat_map(|work| &work.draft.requests) {
        if let Request::Grant {
            role,
            statement,
            origin,
        } = request
        {
            let entry = asked.entry(role.clone());
            let (statements, _) = entry.or_insert_with(|| (Vec::new(), *origin));
            statements.push(statement.clone());
        }
    }
    // By name, so that the outcome does not depend on the order of definition.
    asked.sort_by(|left, _, right, _| (&left.stack, &left.id).cmp(&(&right.stack, &right.id)));
    // One graph a stack, which grows with what is attached.
    let mut graphs: IndexMap<String, Graph> = IndexMap::new();
    for (role, (statements, origin)) in asked {
        match works.get_mut(&role.stack) {
            Some(work) if is_role(work, &role.id) => {
                let graph = graphs.entry(role.stack.clone());
                let graph = graph
                    .or_insert_with(|| Graph::of_resources(work.stack.id(), &work.draft.resources));
                attach_to(work, graph, &role.id, statements, diagnostics);
            }
            Some(work) if work.stack.is_unreadable(&role.id) => {}
            _ => {
                let diagnostic = Diagnostic::error(
                    Code::WRONG_CONSTRUCT,
                    format!("`{}` of stack `{}` is not a role", role.id, role.stack),
                )
                .at(origin, "access for it is asked for here");
                diagnostics.push(diagnostic);
            }
        }
    }
}

fn is_role(work: &Work<'_>, id: &str) -> bool {
    let resource = work.draft.resources.get(id);
    resource.is_some_and(|resource| resource.resource_type == aws::iam::Role::TYPE)
}

fn attach_to(
    work: &mut Work<'_>,
    graph: &mut Graph,
    role: &str,
    statements: Vec<Statement>,
    diagnostics: &mut Diagnostics,
) {
    let stack = work.stack.id();
    let waiting = graph.dependents(role);
    let (late, inline): (Vec<_>, Vec<_>) = iam::merge(statements)
        .into_iter()
        .partition(|statement| refers_to(statement, stack, &waiting));
    let document = PolicyDocument::new(inline);
    if iam::size(&document) <= limit::ROLE_INLINE_POLICIES {
        for (to, origin) in references_of(&document.statements, stack) {
            graph.add_edge(role, &to, origin);
        }
        write_inline(work, role, &document);
        write_late(work, graph, role, late);
    } else {
        let statements = document.statements.into_iter().chain(late);
        write_managed(work, graph, role, statements.collect(), diagnostics);
    }
}

fn references_of(statements: &[Statement], stack: &str) -> Vec<(String, Origin)> {
    let nodes = statements.iter().map(Statement::node);
    nodes
        .flat_map(|node| local_references(stack, &node))
        .collect()
}

fn refers_to(statement: &Statement, stack: &str, ids: &BTreeSet<String>) -> bool {
    let references = local_references(stack, &statement.node());
    references.iter().any(|(id, _)| ids.contains(id))
}

fn write_inline(work: &mut Work<'_>, role: &str, document: &PolicyDocument) {
    if document.statements.is_empty() {
        return;
    }
    let policy = aws::iam::role::Policy::default()
        .policy_name("Access")
        .policy_document(document.node());
    let Some(resource) = work.draft.resources.get_mut(role) else {
        return;
    };
    match resource.properties.get_mut("Policies") {
        Some(Node {
            kind: NodeKind::List(policies),
            ..
        }) => policies.push(policy.into()),
        _ => {
            resource.properties.insert("Policies", Node::list([policy]));
        }
    }
}

fn write_late(work: &mut Work<'_>, graph: &mut Graph, role: &str, statements: Vec<Statement>) {
    if statements.is_empty() {
        return;
    }
    let id = format!("{role}Policy");
    let policy = aws::iam::Policy::default()
        .policy_name("Access")
        .roles([reference(role)])
        .policy_document(PolicyDocument::new(statements).node());
    add_policy(work, graph, role, &id, policy.resource());
}

fn write_managed(
    work: &mut Work<'_>,
    graph: &mut Graph,
    role: &str,
    statements: Vec<Statement>,
    diagnostics: &mut Diagnostics,
) {
    let documents = iam::split(statements, limit::MANAGED_POLICY);
    if documents.len() > limit::MANAGED_POLICIES_PER_ROLE {
        let origin = work.draft.resources.get(role).map(|role| role.origin);
        let diagnostic = Diagnostic::error(
            Code::POLICY_SIZE,
            format!(
                "role `{role}` needs {} managed policies, {} can be attached",
                documents.len(),
                limit::MANAGED_POLICIES_PER_ROLE
            ),
        )
        .at(origin.unwrap_or_default(), "")
        .help("divide the work among several functions, each with its own role");
        diagnostics.push(diagnostic);
    }
    for (index, statements) in documents.into_iter().enumerate() {
        let policy = aws::iam::ManagedPolicy::default()
            .roles([reference(role)])
            .policy_document(PolicyDocument::new(statements).node());
        let id = format!("{role}Policy{}", index + 1);
        add_policy(work, graph, role, &id, policy.resource());
    }
}

/// Adds a policy of its own, and lets wait for it what would fail without it.
fn add_policy(work: &mut Work<'_>, graph: &mut Graph, role: &str, id: &str, mut policy: Resource) {
    if let Some(resource) = work.draft.resources.get(role) {
        policy.origin = resource.origin;
        policy.condition.clone_from(&resource.condition);
    }
    for (_, value) in policy.properties.iter() {
        for (to, origin) in local_references(work.stack.id(), value) {
            graph.add_edge(id, &to, origin);
        }
    }
    let owner = work.draft.owners.get(role).cloned().unwrap_or_default();
    work.draft.owners.insert(id.to_owned(), owner);
    work.draft.resources.insert(id.to_owned(), policy);
    let after_role = graph.dependents(role);
    let after_policy = graph.dependents(id);
    // What the policy itself waits for cannot wait for the policy.
    let needed = graph.needs(id);
    for (other, resource) in &mut work.draft.resources {
        let waits = resource.resource_type == aws::lambda::EventSourceMapping::TYPE;
        if waits
            && after_role.contains(other)
            && !after_policy.contains(other)
            && !needed.contains(other)
        {
            resource.depends_on.insert(id.to_owned());
            graph.add_edge(other, id, resource.origin);
        }
    }
}
