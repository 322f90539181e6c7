"""What people ask of Zoho Projects, by tool name, with the effect checked in the sandbox.

Usage: scenarios_projects.py --server PATH/zoho-mcp --sandbox PATH/sandbox
"""

import datetime

from harness import TWO_WAYS, call, main, refused


def stored(sandbox, module):
    return sandbox.records(module, product="projects")


def today():
    """The sandbox follows the machine's clock, in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).date()


async def projects_behind(client, sandbox):
    """Which of the active projects are behind schedule, and which tasks hold each of them up?"""
    behind = {
        key
        for key, project in stored(sandbox, "projects").items()
        if project["project_type"] == "active"
        and not project["is_completed"]
        and not project.get("trashed")
        and project["end_date"] < today().isoformat()
    }
    assert len(behind) == 3, behind
    found = await call(client, "list_all_zoho_projects_projects")
    late = [one for one in found["data"] if not one["is_completed"] and one["end_date"] < today().isoformat()]
    assert {one["id"] for one in late} == behind, late

    for project in late:
        tasks = await call(client, "list_all_zoho_projects_tasks", project_id=project["id"])
        assert not tasks["more"]
        overdue = [task for task in tasks["data"] if not task["is_completed"] and task["end_date"] < today().isoformat()]
        assert overdue, f"what holds {project['name']} up is told by its tasks"
        assert all(task["owners_and_work"]["owners"] for task in overdue)


async def work_on_a_task(client, sandbox):
    """Create a task, give it to somebody, comment on it, log time, and close it."""
    acme = next(one for one in stored(sandbox, "projects").values() if one["name"].startswith("Acme Corp"))
    before = stored(sandbox, "tasks")
    lists = await call(client, "list_all_zoho_projects_tasklists", project_id=acme["id"])
    delivery = next(one for one in lists["data"] if one["name"] == "Delivery")
    task = await call(
        client,
        "create_a_zoho_projects_task",
        project_id=acme["id"],
        tasklist_id=delivery["id"],
        name="Repair the feed of line 3",
        end_date=(today() + datetime.timedelta(days=7)).isoformat(),
        priority="high",
    )
    assert set(stored(sandbox, "tasks")) - set(before) == {task["id"]}, "exactly one new task"

    people = await call(client, "list_all_zoho_projects_users")
    sarah = next(one for one in people["data"] if one["name"] == "Sarah Chen")
    where = {"project_id": acme["id"], "task_id": task["id"]}
    await call(client, "zoho_projects_tasks_assign", **where, assignee=sarah["zpuid"])
    await call(client, "create_a_zoho_projects_comment", **where, comment="Sensor ordered.")
    await call(
        client,
        "create_a_zoho_projects_time_log",
        project_id=acme["id"],
        logged_on_id=task["id"],
        date=today().isoformat(),
        hours="01:30",
        owner_zpuid=sarah["zpuid"],
    )
    tasks = await call(client, "list_all_zoho_projects_tasks", project_id=acme["id"])
    closed = next(one["status"]["id"] for one in tasks["data"] if one["status"]["is_closed_type"])
    await call(client, "zoho_projects_tasks_set_status", **where, status_id=closed)

    after = stored(sandbox, "tasks")
    done = after[task["id"]]
    assert done["is_completed"] and done["completion_percentage"] == 100, done
    assert done["tasklist"]["id"] == delivery["id"] and done["priority"] == "high", done
    assert [owner["name"] for owner in done["owners_and_work"]["owners"]] == ["Sarah Chen"], done
    comments = [one for one in stored(sandbox, "comments").values() if one["task"]["id"] == task["id"]]
    assert [one["comment"] for one in comments] == ["Sensor ordered."], comments
    logs = [one for one in stored(sandbox, "timelogs").values() if one["module_detail"]["id"] == task["id"]]
    assert [(one["log_hour"], one["owner"]["name"], one["billing_status"]) for one in logs] == [
        ("01:30", "Sarah Chen", "Billable")
    ], logs
    for key, task_before in before.items():
        assert after[key] == task_before, "no other task was touched"


async def the_vendors_refusals(client, sandbox):
    """What only Zoho can know is told by it, and the answer says what kind of mistake it was."""
    acme = next(one for one in stored(sandbox, "projects").values() if one["name"].startswith("Acme Corp"))
    unknown = await refused(client, "get_single_zoho_projects_task_by_id", project_id=acme["id"], task_id="1")
    assert unknown["kind"] == "not_found", unknown
    nowhere = await refused(
        client, "create_a_zoho_projects_task", project_id=acme["id"], tasklist_id="1", name="Nowhere"
    )
    assert nowhere["kind"] == "invalid_argument", nowhere
    portal = await refused(client, "list_all_zoho_projects_projects", portal_id="1")
    assert portal["kind"] == "invalid_argument", portal


SCENARIOS = [projects_behind, work_on_a_task, the_vendors_refusals]

if __name__ == "__main__":
    main(__doc__, "projects", SCENARIOS, TWO_WAYS)
