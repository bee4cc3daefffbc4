//! The policies of queues, topics, buckets, keys and event buses: one a resource, of everything that was asked.

use indexmap::IndexMap;

use super::Work;
use crate::aws::{self, ResourceType};
use crate::definition::{PolicyTarget, Request, Target};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::iam::{self, Conditions, PolicyDocument, Statement, limit};
use crate::template::Resource;
use crate::value::{Origin, Value, get_att, pseudo, reference, visit_references};

/// What was asked of one resource.
struct Asked {
    kind: PolicyTarget,
    statements: Vec<Statement>,
    needed_by: Vec<Target>,
    origin: Origin,
}

pub(super) fn attach(works: &mut IndexMap<String, Work<'_>>, diagnostics: &mut Diagnostics) {
    let mut asked: IndexMap<Target, Asked> = IndexMap::new();
    let requests = works.values().flat_map(|work| &work.draft.requests);
    for request in requests {
        let Request::Policy {
            kind,
            target,
            statement,
            needed_by,
            origin,
        } = request
        else {
            continue;
        };
        let entry = asked.entry(target.clone()).or_insert_with(|| Asked {
            kind: *kind,
            statements: Vec::new(),
            needed_by: Vec::new(),
            origin: *origin,
        });
        let statement = without_foreign_source(statement.clone(), &target.stack);
        entry.statements.push(statement);
        entry.needed_by.extend(needed_by.clone());
    }
    for (target, asked) in asked {
        let Some(work) = works.get_mut(&target.stack) else {
            continue;
        };
        if let Some(written) = write(work, &target, &asked, diagnostics) {
            order(work, &target, &asked.needed_by, &written);
        }
    }
}

/// A source in another stack would tie the two stacks in a circle: the account has to do.
fn without_foreign_source(mut statement: Statement, stack: &str) -> Statement {
    let conditions = statement.conditions.node();
    let mut foreign = false;
    visit_references(&conditions, &mut |reference| {
        foreign |= reference.stack.is_some_and(|other| other != stack);
    });
    if foreign {
        statement.conditions = Conditions::source_account(pseudo::account_id());
    }
    statement
}

/// Writes the policy and returns the logical ids that carry it.
fn write(
    work: &mut Work<'_>,
    target: &Target,
    asked: &Asked,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<String>> {
    let id = &target.id;
    let resource = work.draft.resources.get_mut(id)?;
    let condition = resource.condition.clone();
    let document = PolicyDocument::new(asked.statements.clone()).merged();
    check_size(target, asked, &document, resource.origin, diagnostics);
    let target_id: Value<String> = reference(id);
    let policy = |policy: Resource| vec![(format!("{id}Policy"), policy)];
    let written = match asked.kind {
        PolicyTarget::Key => {
            resource.properties.insert("KeyPolicy", document.node());
            return Some(vec![id.clone()]);
        }
        PolicyTarget::Queue => policy(
            aws::sqs::QueuePolicy::default()
                .queues([target_id])
                .policy_document(document.node())
                .resource(),
        ),
        PolicyTarget::Topic => policy(
            aws::sns::TopicPolicy::default()
                .topics([target_id])
                .policy_document(document.node())
                .resource(),
        ),
        PolicyTarget::Bucket => policy(
            aws::s3::BucketPolicy::default()
                .bucket(target_id)
                .policy_document(document.node())
                .resource(),
        ),
        PolicyTarget::EventBus => bus_policies(id, &document),
    };
    let mut ids = Vec::new();
    for (policy_id, mut policy) in written {
        policy.condition.clone_from(&condition);
        policy.origin = asked.origin;
        if let Some(first) = work.draft.resources.get(&policy_id) {
            let diagnostic = Diagnostic::error(
                Code::LOGICAL_ID_CLASH,
                format!(
                    "`{policy_id}` is the name of the policy of `{id}`, and of another resource"
                ),
            )
            .at(first.origin, "this one needs another name");
            diagnostics.push(diagnostic);
            continue;
        }
        let owner = work.draft.owners.get(id).cloned().unwrap_or_default();
        work.draft.owners.insert(policy_id.clone(), owner);
        work.draft.resources.insert(policy_id.clone(), policy);
        ids.push(policy_id);
    }
    Some(ids)
}

/// An event bus has one policy resource a statement, named by the statement's `Sid`.
fn bus_policies(id: &str, document: &PolicyDocument) -> Vec<(String, Resource)> {
    let policies = document.statements.iter().enumerate();
    policies
        .map(|(index, statement)| {
            let sid = statement.sid.clone();
            let sid = sid.unwrap_or_else(|| format!("Statement{}", index + 1));
            let statement = statement.clone().sid(sid.as_str());
            let policy = aws::events::EventBusPolicy::default()
                .event_bus_name(get_att::<String>(id, "Name"))
                .statement_id(&sid)
                .statement(statement.node());
            (format!("{id}Policy{sid}"), policy.resource())
        })
        .collect()
}

fn check_size(
    target: &Target,
    asked: &Asked,
    document: &PolicyDocument,
    origin: Origin,
    diagnostics: &mut Diagnostics,
) {
    let (most, what) = match asked.kind {
        PolicyTarget::Queue => (limit::QUEUE_POLICY, "queue"),
        PolicyTarget::Topic => (limit::TOPIC_POLICY, "topic"),
        PolicyTarget::Bucket => (limit::BUCKET_POLICY, "bucket"),
        PolicyTarget::Key => (limit::KEY_POLICY, "key"),
        PolicyTarget::EventBus => (limit::EVENT_BUS_POLICY, "event bus"),
    };
    let size = iam::size(document);
    if size > most {
        let diagnostic = Diagnostic::error(
            Code::POLICY_SIZE,
            format!(
                "the policy of {what} `{}` has about {size} characters, {most} are allowed",
                target.id
            ),
        )
        .at(
            origin,
            format!("{} statements after merging", document.statements.len()),
        )
        .help("let fewer sources use it, or put a topic or another queue in between");
        diagnostics.push(diagnostic);
    }
}

/// What cannot be made before the policy waits for it.
fn order(work: &mut Work<'_>, target: &Target, needed_by: &[Target], policies: &[String]) {
    for waiting in needed_by
        .iter()
        .filter(|waiting| waiting.stack == target.stack)
    {
        if let Some(resource) = work.draft.resources.get_mut(&waiting.id) {
            let others = policies.iter().filter(|policy| **policy != waiting.id);
            resource.depends_on.extend(others.cloned());
        }
    }
}
